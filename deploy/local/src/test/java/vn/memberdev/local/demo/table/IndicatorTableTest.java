package vn.memberdev.local.demo.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTableTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TERM = "\"period\":{\"from\":\"2005-10-01\",\"to\":\"2010-09-30\"}";
    private static final String YEAR = "\"period\":{\"from\":\"2009-01-01\",\"to\":\"2009-12-31\"}";

    @Test
    void valuesAreShownAsAnsweredInTheOrderOfTheIndicators() throws JsonProcessingException {
        List<String> lines = table(
                "{\"indicator\":\"IND-10\"," + TERM + ",\"numerator\":4318,\"value\":\"4318\",\"unit\":\"TURNS\","
                        + "\"labels\":{\"vi\":\"Lượt đào tạo\"},\"published\":{\"text\":\"hàng nghìn lượt\","
                        + "\"verdict\":\"CANNOT_BE_RECOMPUTED\"}}",
                "{\"indicator\":\"IND-8\"," + YEAR + ",\"numerator\":69,\"denominator\":72,\"value\":\"95.83\","
                        + "\"unit\":\"PERCENT\",\"labels\":{\"vi\":\"Cơ sở đảng\"},"
                        + "\"published\":{\"value\":\"95.84\",\"verdict\":\"DIFFERS_BY_0_01\"}}",
                "{\"indicator\":\"IND-4A\"," + TERM + ",\"numerator\":3063,\"denominator\":5472,"
                        + "\"opening\":{\"numerator\":2542,\"denominator\":4716},\"value\":\"2.07\",\"unit\":\"PERCENTAGE_POINTS\","
                        + "\"labels\":{\"vi\":\"Đại học\"},\"published\":null}");
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("Indicator").contains("Counts").contains("Verdict");
        assertThat(lines.get(2))
                .startsWith("IND-4A")
                .contains("2005-10..2010-09", "2,542/4,716 -> 3,063/5,472", "+2.07 pp");
        assertThat(lines.get(3)).contains("IND-8", "2009", "69/72", "95.83 %", "95.84", "differs by 0.01");
        assertThat(lines.get(4)).contains("4,318", "hàng nghìn lượt", "cannot be recomputed");
    }

    @Test
    void columnsStandBelowOneAnother() throws JsonProcessingException {
        List<String> lines = table(
                "{\"indicator\":\"IND-1\"," + TERM
                        + ",\"numerator\":756,\"value\":\"756\",\"labels\":{\"vi\":\"Kết nạp\"}}",
                "{\"indicator\":\"IND-9\"," + YEAR
                        + ",\"numerator\":0,\"value\":\"0\",\"labels\":{\"vi\":\"Yếu kém\"}}");
        assertThat(lines.get(2).indexOf("2005-10")).isEqualTo(lines.get(3).indexOf("2009"));
    }

    @Test
    void anAbsentValueIsNotAvailable() throws JsonProcessingException {
        assertThat(table("{\"indicator\":\"IND-2\"," + TERM + ",\"numerator\":0,\"denominator\":0,\"value\":null}")
                        .get(2))
                .contains("0/0", "not available");
    }

    @Test
    void whatIsOfAnotherScaleSaysSoAndHasNoCounts() throws JsonProcessingException {
        assertThat(table("{\"indicator\":\"IND-9\",\"period\":{\"from\":\"2024-01-01\",\"to\":\"2024-12-31\"},"
                                + "\"value\":null,\"unavailable\":\"scale-not-of-the-year\"}")
                        .get(2))
                .contains("2024", "not available: scale not of the year")
                .doesNotContain("0 ");
    }

    private static List<String> table(String... values) throws JsonProcessingException {
        List<JsonNode> read = new java.util.ArrayList<>();
        for (String value : values) {
            read.add(JSON.readTree(value));
        }
        return new IndicatorTable(null, "vi").lines(read);
    }
}
