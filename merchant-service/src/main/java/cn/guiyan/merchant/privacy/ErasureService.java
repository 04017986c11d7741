package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Personal;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.liaison.LiaisonLinkService;
import cn.guiyan.merchant.register.Merchant;
import cn.guiyan.merchant.register.MerchantService;
import cn.guiyan.merchant.register.MerchantView;
import cn.guiyan.merchant.roll.RollService;
import cn.guiyan.merchant.transfer.StagedPeople;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Erases people: everything in one transaction, or nothing. */
@ApplicationScoped
public class ErasureService {
    private static final String ANSWERS =
            "UPDATE http.idempotency_key SET result = :left WHERE strpos(result, :own) > 0";

    private final MerchantService merchants;
    private final LiaisonLinkService links;
    private final RollService rolls;
    private final StagedPeople staged;
    private final ErasedTexts texts;
    private final ErasedSecrets secrets;
    private final ErasedHistory history;
    private final ErasureRepository erasures;
    private final EntityManager database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    ErasureService(
            MerchantService merchants,
            LiaisonLinkService links,
            RollService rolls,
            StagedPeople staged,
            ErasedTexts texts,
            ErasedSecrets secrets,
            ErasedHistory history,
            ErasureRepository erasures,
            EntityManager database,
            ObjectMapper json,
            Caller caller,
            Clock clock) {
        this.merchants = merchants;
        this.links = links;
        this.rolls = rolls;
        this.staged = staged;
        this.texts = texts;
        this.secrets = secrets;
        this.history = history;
        this.erasures = erasures;
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ErasureView erase(UUID id, ErasureRequest request) {
        MerchantView merchant = merchants.kept(id);
        List<String> words = Words.of(merchant);
        if (Words.stand(words, request.reference())) {
            throw new ProblemException(PrivacyProblem.REFERENCE_NAMES_PERSON, Map.of());
        }
        Set<ErasedKind> kinds = EnumSet.of(ErasedKind.RECORD);
        if (staged.erase(merchant) > 0) {
            kinds.add(ErasedKind.IMPORTS);
        }
        LocalDate today = LocalDate.now(clock);
        MerchantView left = merchants.erase(id, today, request.ground().name() + " " + request.reference());
        end(id, today.minusDays(1), kinds);
        kinds.addAll(texts.erase(id, words));
        kinds.addAll(secrets.erase(merchant));
        history.erase(id, words);
        forgetAnswers(left, kinds);
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

    // Whoever registered the merchant and sends the request again hears what is left of the record.
    private void forgetAnswers(MerchantView left, Set<ErasedKind> kinds) {
        try {
            int forgotten = database.createNativeQuery(ANSWERS)
                    .setParameter(
                            "left",
                            json.writer().withAttribute(Personal.KEPT, true).writeValueAsString(left))
                    .setParameter("own", "{\"id\":\"" + left.id() + "\"")
                    .executeUpdate();
            if (forgotten > 0) {
                kinds.add(ErasedKind.ANSWERS);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
