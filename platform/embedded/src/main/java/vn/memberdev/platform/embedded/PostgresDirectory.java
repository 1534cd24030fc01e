package vn.memberdev.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A data directory that stays: the cluster, the superuser's password and what a killed process left behind. */
record PostgresDirectory(Path root, String password) {

    static PostgresDirectory open(Path dataDir) throws IOException {
        Path root = dataDir.toAbsolutePath();
        OwnerOnly.directory(root);
        Path passwordFile = root.resolve("password");
        if (Files.notExists(passwordFile)) {
            OwnerOnly.write(passwordFile, new BigInteger(160, new SecureRandom()).toString(36));
        }
        return new PostgresDirectory(root, Files.readString(passwordFile).strip());
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    private Path initialised() {
        return root.resolve("initialised");
    }

    /** Makes the directory startable again after a crash at any point. */
    void prepare() throws IOException {
        requireUnused();
        stopLeftOver();
        if (Files.notExists(initialised())) {
            // initdb was interrupted: what is there was never a working cluster.
            delete(cluster());
        }
    }

    /** The process that started a server holds this lock as long as it lives. */
    private void requireUnused() throws IOException {
        Path lockFile = cluster().resolve("epg-lock");
        if (Files.notExists(lockFile)) {
            return;
        }
        try (var channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException("another process runs PostgreSQL on " + root);
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("this process already runs PostgreSQL on " + root, e);
        }
    }

    void markInitialised() throws IOException {
        if (Files.notExists(initialised())) {
            Files.createFile(initialised());
        }
    }

    /**
     * A killed parent leaves its PostgreSQL running, and after a restart of the machine the number in the pid file may
     * belong to any process, for which PostgreSQL would refuse to start.
     */
    private void stopLeftOver() throws IOException {
        Path pidFile = cluster().resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> postmaster = lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::runsThisCluster);
        if (postmaster.isPresent()) {
            stop(postmaster.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean runsThisCluster(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(cluster().toString());
    }

    private static void stop(ProcessHandle postmaster) throws IOException {
        // SIGINT is PostgreSQL's fast shutdown; the SIGTERM of destroy() would wait for every client to leave.
        new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start();
        try {
            postmaster.onExit().get(30, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("an earlier PostgreSQL (process " + postmaster.pid() + ") does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier PostgreSQL stops", e);
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
