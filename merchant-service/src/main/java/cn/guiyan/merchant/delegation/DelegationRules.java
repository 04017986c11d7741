package cn.guiyan.merchant.delegation;

import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What has to hold within a delegation as it is sent. */
final class DelegationRules {
    private DelegationRules() {}

    /** @throws ProblemException what does not hold */
    static void check(DelegationRequest request) {
        Period days = Period.of(request.arrivesOn(), request.leavesOn());
        for (Visit visit : request.itinerary()) {
            if (!days.contains(visit.on())) {
                throw new ProblemException(
                        DelegationProblem.ITINERARY_OUTSIDE_DATES,
                        Map.of("on", visit.on(), "from", request.arrivesOn(), "to", request.leavesOn()));
            }
        }
        if (request.personTimes() < request.members().size()) {
            throw new ProblemException(
                    DelegationProblem.PERSON_TIMES_TOO_FEW,
                    Map.of(
                            "personTimes",
                            request.personTimes(),
                            "members",
                            request.members().size()));
        }
        Set<UUID> merchants = new HashSet<>();
        request.members().forEach(member -> {
            check(member, request.chamberIds());
            if (member.merchantId() != null && !merchants.add(member.merchantId())) {
                throw new ProblemException(DelegationProblem.MEMBER_TWICE, Map.of("merchantId", member.merchantId()));
            }
        });
    }

    /** The intentions as they are to be; those that are kept by their id keep their project. */
    static List<Intention> kept(List<Intention> stored, List<IntentionRequest> sent) {
        Map<UUID, Intention> left = stored.stream().collect(Collectors.toMap(Intention::id, Function.identity()));
        List<Intention> intentions = new ArrayList<>();
        for (IntentionRequest each : sent) {
            UUID id = each.id();
            if (id == null) {
                intentions.add(each.under(UUID.randomUUID(), null));
                continue;
            }
            Intention known = left.remove(id);
            if (known == null) {
                throw unknown(id);
            }
            intentions.add(each.under(id, known.projectId()));
        }
        left.values().stream()
                .filter(intention -> intention.projectId() != null)
                .findFirst()
                .ifPresent(intention -> {
                    throw hasProject(intention);
                });
        return intentions;
    }

    static ProblemException unknown(UUID intentionId) {
        return new ProblemException(DelegationProblem.UNKNOWN_INTENTION, Map.of("intentionId", intentionId));
    }

    static ProblemException hasProject(Intention intention) {
        return new ProblemException(
                DelegationProblem.INTENTION_HAS_PROJECT,
                Map.of("intentionId", intention.id(), "projectId", String.valueOf(intention.projectId())));
    }

    private static void check(Member member, List<UUID> chambers) {
        if ((member.merchantId() == null) == (member.name() == null)) {
            throw new ProblemException(DelegationProblem.MEMBER_NEEDS_ONE_NAME, Map.of());
        }
        UUID chamber = member.chamberId();
        if (chamber != null && !Set.copyOf(chambers).contains(chamber)) {
            throw new ProblemException(DelegationProblem.MEMBER_OF_OTHER_CHAMBER, Map.of("chamberId", chamber));
        }
    }
}
