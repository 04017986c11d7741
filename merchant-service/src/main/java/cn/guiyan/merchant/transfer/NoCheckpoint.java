package cn.guiyan.merchant.transfer;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Nothing happens there, outside tests. */
@DefaultBean
@ApplicationScoped
class NoCheckpoint implements ImportCheckpoint {
    @Override
    public void at(Step step, UUID id) {
        // Workers do not die of their own accord.
    }
}
