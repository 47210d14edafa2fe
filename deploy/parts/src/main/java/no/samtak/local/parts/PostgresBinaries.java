package no.samtak.local.parts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, which come as an archive in a jar and are unpacked once per version and user. */
final class PostgresBinaries {
    private static final Pattern JAR_NAME = Pattern.compile("([^/]+)\\.jar!");

    private PostgresBinaries() {}

    /** The folder with {@code bin/postgres}, {@code bin/initdb} and {@code bin/pg_ctl}. */
    static Path unpacked() throws IOException {
        URL archive = archive();
        Matcher name = JAR_NAME.matcher(archive.toString());
        Path home = Path.of(System.getProperty("java.io.tmpdir"), "samtak-" + System.getProperty("user.name"));
        Path folder = home.resolve(name.find() ? name.group(1) : "postgres");
        if (!Files.exists(folder)) {
            Files.createDirectories(home);
            Path whole = Files.createTempDirectory(home, "unpacking-");
            unpack(archive, whole);
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rwxr-xr-x"));
            moveUnlessSomebodyWasFaster(whole, folder);
        }
        return folder;
    }

    private static URL archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-%s-%s.txz".formatted(system, processor);
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new IllegalStateException("PostgreSQL comes for Linux and macOS, on amd64 and arm64; there is no "
                    + name + " for this machine");
        }
        return archive;
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream packed = new BufferedInputStream(archive.openStream());
                var files = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive would write outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createDirectories(target.getParent());
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(files, target);
                    Files.setPosixFilePermissions(
                            target,
                            PosixFilePermissions.fromString((entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x"));
                }
            }
        }
    }

    private static void moveUnlessSomebodyWasFaster(Path whole, Path folder) throws IOException {
        try {
            Files.move(whole, folder);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException somebodyWasFaster) {
            Folders.delete(whole);
        }
    }
}
