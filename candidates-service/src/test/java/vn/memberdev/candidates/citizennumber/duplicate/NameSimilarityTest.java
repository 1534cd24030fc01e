package vn.memberdev.candidates.citizennumber.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoa Ban, Nguyễn Thị Hoa Ban",
        "Nguyễn Thị Hoa Ban, NGUYEN THI HOA BAN",
        "Đỗ Văn Đức, do van duc",
        "Nguyễn Thị Hoa Ban, Ban Nguyễn Thị Hoa",
        "Nguyễn Thị Hoa Ban, Nguyễn Hoa Ban",
        "Nguyễn Hoa Ban, Nguyễn Thị Hoa Ban",
        "Nguyễn Thị Hoa Ban, Nguyễn Thị Hoa Bán",
        "Nguyễn Thị Hoa Ban, Nguyễn Thị Hoa Bang",
        "Nguyễn Thị Hoa Ban, Nguyễn Thi  Hoa-Ban",
        "Hoàng Văn Thụ, Hoàng Văn Thu",
        "Lý Mai, Lý May",
    })
    void mayBeOnePerson(String one, String other) {
        assertThat(NameSimilarity.similar(one, other)).isTrue();
        assertThat(NameSimilarity.similar(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hoa Ban, Nguyễn Thị Hoa Mai",
        "Nguyễn Thị Hoa Ban, Trần Thị Hoa Mai",
        "Nguyễn Thị Hoa Ban, Nguyễn Ban",
        "Nguyễn Thị, Nguyễn",
        "Lan, Lam",
        "Hoàng Văn Thụ, Hoàng Vân Thư Kim Anh",
    })
    void areTwoPeople(String one, String other) {
        assertThat(NameSimilarity.similar(one, other)).isFalse();
        assertThat(NameSimilarity.similar(other, one)).isFalse();
    }
}
