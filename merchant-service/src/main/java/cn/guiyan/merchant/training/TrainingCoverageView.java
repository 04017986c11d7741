package cn.guiyan.merchant.training;

import cn.guiyan.figures.Rounding;
import cn.guiyan.merchant.term.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many of the chambers' presidents and vice-presidents have been trained (培训覆盖率). People are counted, not posts: once in all, and once in each
 * rank they hold.
 */
@Schema(description = "会长、副会长培训覆盖率 How many of the serving presidents and vice-presidents have been trained")
public record TrainingCoverageView(
        @Schema(examples = "2014-12-31") LocalDate on,
        @Schema(description = "在任人数") int serving,
        @Schema(description = "其中参训人数") int trained,

        @Nullable @Schema(description = "覆盖率 %, two decimals, truncated; null when nobody serves", examples = "64.16")
        BigDecimal percent,

        @Schema(description = "按职务") List<Rank> ranks) {

    /** Those of one rank. */
    @Schema(name = "TrainingCoverageRank", description = "职务覆盖率")
    public record Rank(
            @Schema(description = "PRESIDENT 会长, EXECUTIVE_VICE_PRESIDENT 常务副会长, VICE_PRESIDENT 副会长")
            Post post,

            @Schema(description = "在任人数") int serving,
            @Schema(description = "其中参训人数") int trained,

            @Nullable @Schema(description = "覆盖率 %, as above", examples = "64.16")
            BigDecimal percent) {

        static Rank of(Post post, Collection<UUID> serving, Set<UUID> trained) {
            int among = among(serving, trained);
            return new Rank(post, serving.size(), among, share(among, serving.size()));
        }
    }

    /**
     * @param serving who holds which rank
     * @param trained everybody who has been
     */
    static TrainingCoverageView of(LocalDate on, List<Post> ranks, Map<Post, Set<UUID>> serving, Set<UUID> trained) {
        Set<UUID> people = serving.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        int among = among(people, trained);
        return new TrainingCoverageView(
                on,
                people.size(),
                among,
                share(among, people.size()),
                ranks.stream()
                        .map(post -> Rank.of(post, serving.getOrDefault(post, Set.of()), trained))
                        .toList());
    }

    private static int among(Collection<UUID> serving, Set<UUID> trained) {
        return Math.toIntExact(serving.stream().filter(trained::contains).count());
    }

    private static @Nullable BigDecimal share(int trained, int serving) {
        return Rounding.bulletin().completionPercent(BigDecimal.valueOf(trained), BigDecimal.valueOf(serving));
    }
}
