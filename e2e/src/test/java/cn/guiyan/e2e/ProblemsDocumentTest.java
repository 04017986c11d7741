package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.GatewayProblem;
import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.agreement.AgreementProblem;
import cn.guiyan.merchant.company.CompanyProblem;
import cn.guiyan.merchant.contact.ContactProblem;
import cn.guiyan.merchant.delegation.DelegationProblem;
import cn.guiyan.merchant.duplicate.DuplicateProblem;
import cn.guiyan.merchant.followup.FollowUpProblem;
import cn.guiyan.merchant.honour.HonourProblem;
import cn.guiyan.merchant.liaison.LiaisonProblem;
import cn.guiyan.merchant.meeting.MeetingProblem;
import cn.guiyan.merchant.occasion.OccasionProblem;
import cn.guiyan.merchant.privacy.PrivacyProblem;
import cn.guiyan.merchant.roll.RollProblem;
import cn.guiyan.merchant.suggestion.SuggestionProblem;
import cn.guiyan.merchant.talk.TalkProblem;
import cn.guiyan.merchant.term.TermProblem;
import cn.guiyan.merchant.training.TrainingProblem;
import cn.guiyan.merchant.transfer.TransferProblem;
import cn.guiyan.project.ProjectProblem;
import cn.guiyan.target.TargetProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** {@code docs/api/problems.md} lists every problem; {@code -Dguiyan.write} writes it anew. */
class ProblemsDocumentTest {
    private static final Path DOCUMENT =
            Path.of(System.getProperty("guiyan.root", "..")).resolve("docs/api/problems.md");
    private static final Map<String, ProblemType[]> MODULES = new LinkedHashMap<>();

    static {
        MODULES.put("http", CommonProblem.values());
        MODULES.put("merchant", MerchantProblem.values());
        MODULES.put("merchant-company", CompanyProblem.values());
        MODULES.put("merchant-duplicate", DuplicateProblem.values());
        MODULES.put("merchant-roll", RollProblem.values());
        MODULES.put("merchant-contact", ContactProblem.values());
        MODULES.put("merchant-delegation", DelegationProblem.values());
        MODULES.put("merchant-meeting", MeetingProblem.values());
        MODULES.put("merchant-term", TermProblem.values());
        MODULES.put("merchant-liaison", LiaisonProblem.values());
        MODULES.put("merchant-transfer", TransferProblem.values());
        MODULES.put("merchant-agreement", AgreementProblem.values());
        MODULES.put("merchant-occasion", OccasionProblem.values());
        MODULES.put("merchant-training", TrainingProblem.values());
        MODULES.put("merchant-honour", HonourProblem.values());
        MODULES.put("merchant-talk", TalkProblem.values());
        MODULES.put("merchant-followup", FollowUpProblem.values());
        MODULES.put("merchant-privacy", PrivacyProblem.values());
        MODULES.put("merchant-suggestion", SuggestionProblem.values());
        MODULES.put("project", ProjectProblem.values());
        MODULES.put("target", TargetProblem.values());
        MODULES.put("gateway", GatewayProblem.values());
    }

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("merchant-followup", "Following up"),
            Map.entry("merchant-privacy", "Erasure of personal data"),
            Map.entry("merchant-suggestion", "Suggestions"),
            Map.entry("merchant-company", "Companies"),
            Map.entry("merchant-duplicate", "Duplicates and merges"),
            Map.entry("merchant-agreement", "Framework agreements"),
            Map.entry("merchant-occasion", "Annual meetings, promotions, conferences"),
            Map.entry("merchant-training", "Training classes"),
            Map.entry("merchant-honour", "Selection rounds"),
            Map.entry("merchant-talk", "Talks with the top hundred"),
            Map.entry("merchant-transfer", "Imports and exports"),
            Map.entry("http", "Everywhere"),
            Map.entry("merchant", "Merchants and chambers"),
            Map.entry("merchant-roll", "Rolls of leading merchants"),
            Map.entry("merchant-contact", "Contacts"),
            Map.entry("merchant-delegation", "Delegations"),
            Map.entry("merchant-meeting", "Meetings"),
            Map.entry("merchant-term", "Chambers' terms of office"),
            Map.entry("merchant-liaison", "Liaison"),
            Map.entry("project", "Projects and fund arrivals"),
            Map.entry("target", "Plans and rankings"),
            Map.entry("gateway", "Leadership views and routing"));

    @Test
    void everyProblemIsListedAsItIsSaid() throws IOException {
        String document = document();
        if (System.getProperty("guiyan.write") != null) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, document);
        }
        assertThat(DOCUMENT)
                .as("write it anew: mvn test -pl e2e -Dtest=ProblemsDocumentTest -Dguiyan.write")
                .hasContent(document);
    }

    @Test
    void aNameMeansOneProblem() {
        assertThat(MODULES.values().stream().flatMap(Arrays::stream).map(ProblemType::slug))
                .doesNotHaveDuplicates();
    }

    private static String document() {
        StringBuilder text = new StringBuilder("""
                # Problems

                Every refusal is `application/problem+json` (RFC 9457): `type` is `urn:guiyan:problem:` and the name below, stable; `title`, `detail` and
                `mend` (what to do) are in the language of `Accept-Language`, zh-CN unless English is preferred; words in braces are further members.
                `violations` names each value that breaks a rule. Fields are added, never changed.
                """);
        MODULES.forEach((module, types) -> {
            Properties english = texts(module, "en");
            Properties chinese = texts(module, "zh");
            text.append("\n## ")
                    .append(TITLES.get(module))
                    .append("\n\n| type | status | says | 说明 |\n|---|---|---|---|\n");
            for (ProblemType type : types) {
                text.append("| `%s` | %d | %s | %s |\n"
                        .formatted(type.slug(), type.status(), says(english, type, " "), says(chinese, type, "")));
            }
        });
        return text.toString();
    }

    private static String says(Properties texts, ProblemType type, String space) {
        String said = "**" + texts.getProperty(type.slug() + ".title") + "**" + (space.isEmpty() ? "：" : ". ")
                + texts.getProperty(type.slug() + ".detail") + space + texts.getProperty(type.slug() + ".mend");
        assertThat(said).as(type.slug()).doesNotContain("null");
        return said.replace("|", "\\|");
    }

    private static Properties texts(String module, String language) {
        String name = "/problems/" + module + "_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream file = Objects.requireNonNull(ProblemsDocumentTest.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
