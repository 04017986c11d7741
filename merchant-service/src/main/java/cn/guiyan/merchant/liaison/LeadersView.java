package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the rule of two to three and the roll of a hundred are kept on a day. */
@Schema(name = "LeadersLiaison", description = "市领导挂钩领头雁情况")
public record LeadersView(
        LocalDate on,
        List<Leader> leaders,
        @Schema(description = "不符合2至3名的市领导及应做调整") List<LeaderLinks> nonCompliant,
        LeadingStanding leading) {

    /** A leader with the merchants whom the reader may know of; {@code links} counts all of them. */
    @Schema(name = "LeaderLiaison", description = "市领导与其挂钩温商")
    public record Leader(
            UUID officialId,
            @Personal(DataClass.PERSONAL) String name,
            @Impersonal(DataClass.INTERNAL) String unit,
            @Impersonal(DataClass.INTERNAL) String post,
            long links,
            @Schema(description = "是否符合2至3名") boolean compliant,
            List<LeaderMerchant> merchants) {}

    static LeadersView of(
            LocalDate on, List<LeaderLinks> leaders, List<LeaderMerchant> merchants, LeadingStanding leading) {
        Map<UUID, List<LeaderMerchant>> byLeader =
                merchants.stream().collect(Collectors.groupingBy(LeaderMerchant::officialId));
        return new LeadersView(
                on,
                leaders.stream()
                        .map(leader -> new Leader(
                                leader.officialId(),
                                leader.name(),
                                leader.unit(),
                                leader.post(),
                                leader.links(),
                                leader.compliant(),
                                byLeader.getOrDefault(leader.officialId(), List.of())))
                        .toList(),
                leaders.stream().filter(leader -> !leader.compliant()).toList(),
                leading);
    }
}
