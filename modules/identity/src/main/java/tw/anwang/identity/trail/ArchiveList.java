package tw.anwang.identity.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tw.anwang.identity.NotVisible;
import tw.anwang.identity.Permitted;
import tw.anwang.identity.Trail;
import tw.anwang.identity.permission.IdentityPermissions;

/** Which archives there are, by their seals and by what the trail says of them, for those who audit the country. */
@ApplicationScoped
public class ArchiveList {
    @Inject
    ArchiveFolder folder;

    @Inject
    ArchiveActs acts;

    @Inject
    Archiving archiving;

    @Inject
    Chain chain;

    @Inject
    Trail trail;

    /** The newest year first; those that were moved elsewhere as well. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public List<ArchiveRow> rows() {
        Map<Integer, ArchiveActs.Told> made = acts.last("archive");
        Map<Integer, ArchiveActs.Told> checked = acts.last("checkArchive");
        TreeSet<Integer> years = new TreeSet<>(made.keySet());
        years.addAll(folder.years());
        return years.descendingSet().stream()
                .map(year -> row(year, made.get(year), checked.getOrDefault(year, made.get(year))))
                .toList();
    }

    private ArchiveRow row(int year, ArchiveActs.Told made, ArchiveActs.Told checked) {
        Instant proven = checked == null ? null : checked.at();
        long faults = checked == null ? 0 : checked.number("faults");
        Path place = folder.seal(year);
        if (!Files.exists(place)) {
            return new ArchiveRow(
                    year,
                    made.number("acts"),
                    made.number("bytes"),
                    made.number("unsealed"),
                    made.at(),
                    made.by(),
                    ArchiveRow.State.ELSEWHERE,
                    proven,
                    faults);
        }
        try {
            ArchiveSeal seal = ArchiveSeal.of(place);
            return new ArchiveRow(
                    year,
                    seal.acts(),
                    seal.bytes(),
                    seal.unsealed(),
                    seal.madeAt().toInstant(ZoneOffset.UTC),
                    seal.by(),
                    state(year, seal, made),
                    proven,
                    faults);
        } catch (IOException damaged) {
            return new ArchiveRow(year, 0, 0, 0, null, "", ArchiveRow.State.BROKEN, proven, faults);
        }
    }

    private ArchiveRow.State state(int year, ArchiveSeal seal, ArchiveActs.Told made) throws IOException {
        Path file = ArchiveFolder.file(folder.seal(year), seal);
        boolean holds = seal.year() == year
                && chain.holds(seal.code(), seal.words())
                && Files.exists(file)
                && Files.size(file) == seal.bytes()
                && (made == null || made.isOf(seal));
        return holds ? ArchiveRow.State.SEALED : ArchiveRow.State.BROKEN;
    }

    /** Of which an archive can be made. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public List<Integer> years() {
        return archiving.years();
    }

    /** Where they lie on the server. */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public String folder() {
        return folder.toString();
    }

    /**
     * The archive, or its seal, to be taken away: that stands in the trail before a byte leaves.
     *
     * @throws NotVisible where there is none
     */
    @Permitted(IdentityPermissions.AUDIT_COUNTRY)
    public Path download(int year, boolean sealAlone) {
        Path place = folder.seal(year);
        try {
            Path file = sealAlone ? place : ArchiveFolder.file(place, ArchiveSeal.of(place));
            if (Files.isRegularFile(file)) {
                trail.record(
                        "download", TracedHere.TRAIL, year, file.getFileName().toString());
                return file;
            }
        } catch (IOException damaged) {
            throw new NotVisible(TracedHere.TRAIL, year);
        }
        throw new NotVisible(TracedHere.TRAIL, year);
    }
}
