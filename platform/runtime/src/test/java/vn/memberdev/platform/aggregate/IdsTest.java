package vn.memberdev.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreOfVersionSevenAndGrow() {
        List<UUID> ids = Stream.generate(Ids::next).limit(1_000).toList();
        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        assertThat(ids.stream().map(UUID::toString)).isSorted();
    }
}
