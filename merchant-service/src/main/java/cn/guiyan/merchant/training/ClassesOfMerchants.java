package cn.guiyan.merchant.training;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.merchant.register.MerchantReferences;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Attendance of classes goes along with the merchant. */
@ApplicationScoped
class ClassesOfMerchants implements MerchantReferences {
    private final TrainingClassRepository classes;

    ClassesOfMerchants(TrainingClassRepository classes) {
        this.classes = classes;
    }

    @Override
    public String table() {
        return "training_class";
    }

    @Override
    public Class<? extends Event> event() {
        return TrainingClassChanged.class;
    }

    @Override
    public List<? extends Event> changed(Collection<UUID> ids) {
        return classes.list("id in ?1", ids).stream()
                .map(TrainingClass::changed)
                .toList();
    }
}
