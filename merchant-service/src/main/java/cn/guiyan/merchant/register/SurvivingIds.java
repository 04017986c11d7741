package cn.guiyan.merchant.register;

import com.fasterxml.jackson.databind.util.StdConverter;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list in a request whose items name merchants: like {@link SurvivingId}, with all of the list looked up at once. */
public abstract class SurvivingIds<T> extends StdConverter<List<T>, List<T>> {
    /** Whom the item names, if anybody. */
    protected abstract @Nullable UUID named(T item);

    /** The same item with another merchant. */
    protected abstract T naming(T item, UUID merchant);

    @Override
    public List<T> convert(List<T> sent) {
        Map<UUID, UUID> survivors = survivors(sent.stream()
                .filter(Objects::nonNull)
                .map(this::named)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        if (survivors.isEmpty()) {
            return sent;
        }
        return sent.stream().map(item -> surviving(item, survivors)).toList();
    }

    private T surviving(T item, Map<UUID, UUID> survivors) {
        UUID merchant = item == null ? null : named(item);
        UUID survivor = merchant == null ? null : survivors.get(merchant);
        return survivor == null ? item : naming(item, survivor);
    }

    private static Map<UUID, UUID> survivors(Set<UUID> ids) {
        ArcContainer container = Arc.container();
        return ids.isEmpty() || container == null
                ? Map.of()
                : container.instance(MerchantService.class).get().survivors(ids);
    }

    /** A list of nothing but ids. */
    public static class Plain extends SurvivingIds<UUID> {
        @Override
        protected UUID named(UUID merchant) {
            return merchant;
        }

        @Override
        protected UUID naming(UUID merchant, UUID survivor) {
            return survivor;
        }
    }
}
