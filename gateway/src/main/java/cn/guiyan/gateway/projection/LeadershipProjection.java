package cn.guiyan.gateway.projection;

import cn.guiyan.projection.Applier;
import cn.guiyan.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** What the leadership views read, kept from the topics of all three owners. */
@ApplicationScoped
public class LeadershipProjection implements Projection {
    @Override
    public String name() {
        return "leadership";
    }

    @Override
    public List<Applier<?>> appliers() {
        return Stream.of(
                        RegisterAppliers.all(),
                        LiaisonAppliers.all(),
                        VisitAppliers.all(),
                        AgreementAppliers.all(),
                        HonourAppliers.all(),
                        FigureAppliers.all())
                .<Applier<?>>flatMap(List::stream)
                .toList();
    }
}
