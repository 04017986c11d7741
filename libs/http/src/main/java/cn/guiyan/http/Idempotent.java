package cn.guiyan.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that has one effect however often it is sent. The method runs in a transaction together with the record of its
 * {@code Idempotency-Key}; when the same caller sends the same request again, the first answer is given again. Parameters that are headers
 * do not count as part of the request. Refusals are not kept: the key may be used again.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {}
