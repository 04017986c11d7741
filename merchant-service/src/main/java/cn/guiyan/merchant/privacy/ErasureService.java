package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Caller;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.duplicate.ErasedMerges;
import cn.guiyan.merchant.duplicate.FormerIdentities;
import cn.guiyan.merchant.liaison.LiaisonLinkService;
import cn.guiyan.merchant.register.Merchant;
import cn.guiyan.merchant.register.MerchantIdentity;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.register.MerchantView;
import cn.guiyan.merchant.register.MergedMerchants;
import cn.guiyan.merchant.roll.RollService;
import cn.guiyan.merchant.transfer.StagedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Erases people: everything in one transaction, or nothing. Whoever was merged from several records goes with all of them. */
@ApplicationScoped
public class ErasureService {
    private final MerchantService merchants;
    private final MergedMerchants merged;
    private final FormerIdentities identities;
    private final ErasedMerges merges;
    private final LiaisonLinkService links;
    private final RollService rolls;
    private final StagedPeople staged;
    private final ErasedTexts texts;
    private final ErasedSecrets secrets;
    private final ErasedHistory history;
    private final ErasureRepository erasures;
    private final ErasedAnswers answers;
    private final Caller caller;
    private final Clock clock;

    ErasureService(
            MerchantService merchants,
            MergedMerchants merged,
            FormerIdentities identities,
            ErasedMerges merges,
            LiaisonLinkService links,
            RollService rolls,
            StagedPeople staged,
            ErasedTexts texts,
            ErasedSecrets secrets,
            ErasedHistory history,
            ErasureRepository erasures,
            ErasedAnswers answers,
            Caller caller,
            Clock clock) {
        this.merchants = merchants;
        this.merged = merged;
        this.identities = identities;
        this.merges = merges;
        this.links = links;
        this.rolls = rolls;
        this.staged = staged;
        this.texts = texts;
        this.secrets = secrets;
        this.history = history;
        this.erasures = erasures;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ErasureView erase(UUID named, ErasureRequest request) {
        merges.holdMerges();
        MerchantView merchant = merchants.kept(named);
        UUID id = merchant.id();
        List<UUID> ids = identities.ids(id);
        List<MerchantIdentity> person = identities.of(merchant);
        List<String> words = Words.of(person);
        if (Words.stand(words, request.reference())) {
            throw new ProblemException(PrivacyProblem.REFERENCE_NAMES_PERSON, Map.of());
        }
        Set<ErasedKind> kinds = EnumSet.of(ErasedKind.RECORD);
        if (person.stream().mapToInt(staged::erase).sum() > 0) {
            kinds.add(ErasedKind.IMPORTS);
        }
        LocalDate today = LocalDate.now(clock);
        String ground = request.ground().name() + " " + request.reference();
        MerchantView left = merchants.erase(id, today, ground);
        merged.eraseMergedInto(left, ground);
        end(id, today.minusDays(1), kinds);
        kinds.addAll(texts.erase(id, ids, words));
        if (secrets.eraseObjections(id) > 0) {
            kinds.add(ErasedKind.CANDIDACIES);
        }
        List<UUID> chambers = secrets.eraseChamberContacts(id, person);
        if (!chambers.isEmpty()) {
            kinds.add(ErasedKind.CHAMBER_CONTACTS);
        }
        history.erase(id, words);
        ErasedMerges.Erased apart = merges.erase(ids, words);
        if (!apart.answered().isEmpty()) {
            kinds.add(ErasedKind.MERGES);
        }
        history.eraseMerges(ids, apart, words);
        if (answers.erase(person, ids, left, words, chambers) + answers.eraseTexts(apart.answered()) > 0) {
            kinds.add(ErasedKind.ANSWERS);
        }
        Erasure erasure = Erasure.of(id, merchant.region(), request, caller.name(), clock.instant(), kinds);
        erasures.persistAndFlush(erasure);
        return erasure.view();
    }

    @Transactional
    Page<ErasureView> page(PageQuery page) {
        return erasures.newestFirst(caller.scope(), page);
    }

    private void end(UUID id, LocalDate last, Set<ErasedKind> kinds) {
        if (links.endAllOf(id, last, Merchant.ERASED_NAME) > 0) {
            kinds.add(ErasedKind.LINKS);
        }
        if (rolls.endAllOf(id, last) > 0) {
            kinds.add(ErasedKind.ROLL_ENTRIES);
        }
    }
}
