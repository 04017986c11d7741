package cn.guiyan.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The bean that a service supplies, and one that listens. */
@ApplicationScoped
class WiredProjection extends ChamberProjection {
    private final List<ProjectionAdvanced> heard = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
        return "wired";
    }

    void hear(@Observes ProjectionAdvanced advanced) {
        heard.add(advanced);
    }

    List<ProjectionAdvanced> heard() {
        return heard;
    }
}
