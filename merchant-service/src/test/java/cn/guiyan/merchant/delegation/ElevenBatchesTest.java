package cn.guiyan.merchant.delegation;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.delegation.DelegationSamples.intention;
import static cn.guiyan.merchant.delegation.DelegationSamples.on;
import static cn.guiyan.merchant.delegation.DelegationSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bulletin: 截至目前，共有11批次70余家商会3000余人次回乡投资考察. */
@MerchantServiceTest
@Tag("M08")
class ElevenBatchesTest {
    private static final String TIME = "?from=2014-01-01&to=2014-07-13";

    @Test
    void elevenBatchesOfSeventyOddChambersAndThreeThousandPersonTimes() {
        List<String> chambers = IntStream.rangeClosed(1, 72)
                .mapToObj(number -> openedChamber("示例商会" + number))
                .toList();
        List<Integer> batches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            // Seven of its own, and the first one again with every batch.
            List<String> sent = new ArrayList<>(chambers.subList(i * 7 + 1, i * 7 + 8));
            sent.add(chambers.get(0));
            batches.add(received(LocalDate.parse("2014-01-10").plusDays(15L * i), sent, 275));
        }
        batches.add(eleventh(List.of(chambers.get(0), chambers.get(71))));
        plannedOnly(chambers);

        assertThat(batches)
                .isEqualTo(IntStream.range(batches.get(0), batches.get(0) + 11)
                        .boxed()
                        .toList());
        as(Tokens.leader())
                .get("/api/v1/delegations/statistics" + TIME)
                .then()
                .statusCode(200)
                .body("batches", equalTo(11))
                .body("chambers", equalTo(72))
                .body("personTimes", equalTo(3050))
                .body("intentions", equalTo(2))
                .body("withProject", equalTo(1));
    }

    private static int received(LocalDate arrival, List<String> chambers, int personTimes) {
        Map<String, Object> request = on(arrival, "示例考察");
        request.put("chamberIds", chambers);
        request.put("personTimes", personTimes);
        return receive(id(as(Tokens.cityOffice()).body(request).post("/api/v1/delegations")));
    }

    /** 考察团一行赴苍南、瓯海实地考察，有具体投资意向的温商们还分别赴鹿城、乐清、永嘉、文成、平阳等地开展“点对点”项目对接. */
    private static int eleventh(List<String> chambers) {
        Map<String, Object> request = on(LocalDate.parse("2014-07-11"), "福建各地温州商会回乡投资考察");
        request.put("chamberIds", chambers);
        request.put("personTimes", 300);
        List<Map<String, Object>> itinerary = new ArrayList<>();
        List.of("330327", "330304").forEach(each -> itinerary.add(visit("2014-07-12", each, "SITE_VISIT")));
        List.of("330302", "330382", "330324", "330328", "330326")
                .forEach(each -> itinerary.add(visit("2014-07-13", each, "MATCHING")));
        request.put("itinerary", itinerary);
        request.put("intentions", List.of(intention("330326"), intention("330328")));
        String id = id(as(Tokens.cityOffice()).body(request).post("/api/v1/delegations"));
        String path = "/api/v1/delegations/" + id;
        String intention = as(Tokens.pingyang())
                .get(path)
                .then()
                .body("itinerary.findAll { it.purpose == 'SITE_VISIT' }.region", contains("330327", "330304"))
                .body(
                        "itinerary.findAll { it.purpose == 'MATCHING' }.region",
                        contains("330302", "330382", "330324", "330328", "330326"))
                .extract()
                .path("intentions[0].id");
        as(Tokens.pingyang())
                .body(Map.of("projectId", UUID.randomUUID().toString()))
                .post(path + "/intentions/" + intention + "/project")
                .then()
                .statusCode(200);
        return receive(id);
    }

    // What has not come does not count.
    private static void plannedOnly(List<String> chambers) {
        Map<String, Object> request = on(LocalDate.parse("2014-07-13"), "示例考察");
        request.put("chamberIds", chambers.subList(0, 50));
        request.put("personTimes", 999);
        id(as(Tokens.cityOffice()).body(request).post("/api/v1/delegations"));
    }

    private static int receive(String id) {
        return as(Tokens.cityOffice())
                .post("/api/v1/delegations/" + id + "/reception")
                .then()
                .statusCode(200)
                .extract()
                .path("batch");
    }
}
