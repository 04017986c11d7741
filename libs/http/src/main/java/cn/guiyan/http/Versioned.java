package cn.guiyan.http;

import cn.guiyan.access.Identified;
import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one aggregate. Its answer carries {@code ETag}, {@code Consistency-Token} and, when it is new, {@code Location}. */
public interface Versioned extends Identified {
    /** The aggregate's version. */
    long version();

    /** The topic on which the aggregate is published. */
    @JsonIgnore
    String topic();
}
