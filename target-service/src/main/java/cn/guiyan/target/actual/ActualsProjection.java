package cn.guiyan.target.actual;

import cn.guiyan.projection.Applier;
import cn.guiyan.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the ledger's entries and their monthly sums up to date. */
@ApplicationScoped
public class ActualsProjection implements Projection {
    @Override
    public String name() {
        return "actuals";
    }

    @Override
    public List<Applier<?>> appliers() {
        return List.of(new EntryApplier());
    }
}
