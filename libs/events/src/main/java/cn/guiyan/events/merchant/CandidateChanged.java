package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merchant or chamber nominated in a selection round. The evidence's words and the objections stay with the owner.
 *
 * @param roundId the round's id
 * @param merchantId the merchant's id, or null for a chamber
 * @param chamberId the chamber's id, or null for a merchant
 * @param nominatedBy code of the office that nominates
 * @param projectIds the candidate's own projects that the evidence names, each once
 * @param result SELECTED, NOT_SELECTED: null until the round is decided
 * @param region code of the candidate's home county, or of the office that keeps the chamber's file
 */
@EventContract(type = "candidate.changed.v1", topic = Topics.CANDIDATES)
public record CandidateChanged(
        UUID id,
        long version,
        UUID roundId,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        String nominatedBy,
        List<UUID> projectIds,
        @Nullable String result,
        String region,
        Origin origin)
        implements Event {}
