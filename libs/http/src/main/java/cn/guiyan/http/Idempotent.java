package cn.guiyan.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that has one effect however often it is sent. The method runs in a transaction together with the record of its
 * {@code Idempotency-Key}; when the same caller sends the same path and body again, the first answer is given again. What comes while the first is
 * still under way waits for it. Refusals are not kept: the key may be used again. The answer is kept with personal data masked.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
