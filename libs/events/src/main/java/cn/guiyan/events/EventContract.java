package cn.guiyan.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable names under which an event travels. A breaking change gets a new type ({@code ….v2}), never a new meaning. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventContract {
    /** The type in {@code ce_type}, such as {@code merchant.changed.v1}. */
    String type();

    /** The compacted topic of the aggregate kind, one of {@link Topics}. */
    String topic();
}
