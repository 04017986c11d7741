package cn.guiyan.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may. */
@Path("/api/v1/unannotated")
public class UnannotatedResource {
    @GET
    public String read() {
        return "open to all";
    }
}
