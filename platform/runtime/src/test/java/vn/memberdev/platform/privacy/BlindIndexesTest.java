package vn.memberdev.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlindIndexesTest {

    private static final String FIELD = "candidate.citizen-number";

    @TempDir
    private Path directory;

    private KeyFolder folder;

    @BeforeEach
    void makeKeys() throws IOException {
        folder = new KeyFolder(directory).with("a", 1).with("b", 2);
    }

    @Test
    void equalValuesHaveEqualIndexes() {
        BlindIndexes indexes = new BlindIndexes(folder.keys("a"));
        assertThat(indexes.current(FIELD, "020184000001"))
                .hasSize(32)
                .isEqualTo(new BlindIndexes(folder.keys("a")).current(FIELD, "020184000001"))
                .isNotEqualTo(indexes.current(FIELD, "020184000002"));
    }

    @Test
    void fieldsAreToldApart() {
        BlindIndexes indexes = new BlindIndexes(folder.keys("a"));
        assertThat(indexes.current("one", "x")).isNotEqualTo(indexes.current("two", "x"));
        assertThat(indexes.current("one", "x")).isNotEqualTo(indexes.current("on", "ex"));
    }

    @Test
    void aSearchFindsRowsUnderEveryKey() {
        byte[] old = new BlindIndexes(folder.keys("a")).current(FIELD, "020184000001");
        BlindIndexes rotated = new BlindIndexes(folder.keys("b"));
        assertThat(rotated.all(FIELD, "020184000001")).hasSize(2).contains(old, rotated.current(FIELD, "020184000001"));
        assertThat(rotated.current(FIELD, "020184000001")).isNotEqualTo(old);
    }
}
