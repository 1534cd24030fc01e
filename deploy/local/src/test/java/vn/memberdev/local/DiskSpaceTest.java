package vn.memberdev.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @TempDir
    private Path directory;

    @Test
    void fullDiskIsNamedBeforeAnythingStarts() {
        DiskSpace.require(directory, 1);
        assertThatThrownBy(() -> DiskSpace.require(directory, Long.MAX_VALUE))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("nearly full")
                .hasMessageContaining("MEMBERDEV_DATA");
    }
}
