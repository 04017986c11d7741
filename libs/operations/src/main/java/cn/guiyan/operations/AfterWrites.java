package cn.guiyan.operations;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that waits up to five seconds for the writes that its {@code Consistency-Token} names, before its transaction holds a connection.
 * It begins then in any case; where that is not good enough, it asks {@link ReadYourWrites} itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AfterWrites {}
