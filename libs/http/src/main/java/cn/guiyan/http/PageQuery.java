package cn.guiyan.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which page of a list: at most 200 items, of the first 10,000 pages. */
public class PageQuery {
    @RestQuery
    @DefaultValue("0")
    @Min(0)
    @Max(10_000)
    @Parameter(description = "from 0")
    public int page;

    @RestQuery
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "items of a page")
    public int size;

    /** From 0. */
    public int page() {
        return page;
    }

    /** 1 to 200. */
    public int size() {
        return size;
    }
}
