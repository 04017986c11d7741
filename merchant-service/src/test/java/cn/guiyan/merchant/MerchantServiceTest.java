package cn.guiyan.merchant;

import cn.guiyan.testing.Suite;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test against the running service with its own database and a broker. */
@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "merchant"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MerchantServiceTest {}
