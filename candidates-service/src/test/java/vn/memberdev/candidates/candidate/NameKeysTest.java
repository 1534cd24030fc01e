package vn.memberdev.candidates.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeysTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoa Ban, nguyen thi hoa ban",
        "ĐẶNG ĐÌNH ĐỨC, dang dinh duc",
        "Lương Thị Hường, luong thi huong",
        "Trương Bửu Ơn, truong buu on",
        "Đỗ Ngã, do nga",
        "Đổ Ngả, do nga",
        "Ðào Mỹ Linh, dao my linh", // the capital of ð, which many keyboards give
        "  Lê   Văn  Tám , le van tam",
        "H'Hen Niê, h hen nie",
        "Y-Bhăm Êban, y bham eban",
        "Nguyễn Văn A (B1), nguyen van a b1"
    })
    void searchesIgnoreCaseMarksAndSigns(String name, String key) {
        assertThat(NameKeys.search(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Đức Thưởng", "Hoàng Thị Yến", "Mỵ Ỷ Ỹ Ợ Ữ Ặ Ẫ"})
    void composedAndDecomposedTextIsTheSameName(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(composed).isNotEqualTo(decomposed);
        assertThat(NameKeys.search(decomposed)).isEqualTo(NameKeys.search(composed));
        assertThat(NameKeys.sort(decomposed)).isEqualTo(NameKeys.sort(composed));
    }

    @Test
    void wordsHoldNothingButLettersAndDigits() {
        assertThat(NameKeys.words("an:* | !b & 'c' \\ <-> (d)")).containsExactly("an", "b", "c", "d");
        assertThat(NameKeys.words(" '&|!:*() ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoa Ban, Ban Nguyễn Thị Hoa",
        "Đặng Đức, Đức Đặng",
        " Lê  Văn   Tám , Tám Lê Văn",
        "Hạnh, Hạnh"
    })
    void listsSortByTheGivenName(String name, String key) {
        assertThat(NameKeys.sort(name)).isEqualTo(key);
    }
}
