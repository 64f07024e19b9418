package tw.anwang.meetings.archive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.Sentences;
import tw.anwang.meetings.minutes.VersionRow;
import tw.anwang.meetings.upload.Outlook;
import tw.anwang.meetings.upload.Received;

/** A file of an archive that was unpacked, and the line that says what would become of it. */
record JudgedFile(Archive archive, int number, Place place, Unpacked file) {
    /** The very same file stands in the archive before. */
    ArchiveLine repeats(ArchiveLine first) {
        String words = words(Stream.of(new RuleBroken("meetings.archive.twice", first.number(), first.path())));
        return line(FileResult.TWICE, words, null, null, first.ordinal(), first.heldOn(), first.title(), first.items());
    }

    /** The very same file has become minutes before. */
    ArchiveLine known(VersionRow version) {
        String words =
                words(Stream.of(new RuleBroken("meetings.archive.known", version.meetingCalled(), version.number())));
        return line(FileResult.KNOWN, words, null, version.id(), null, null, version.meetingCalled(), null);
    }

    ArchiveLine refused(Received received) {
        String words = received.refusal();
        return line(FileResult.refusedFor(received.why()), words, null, null, null, null, null, null);
    }

    /** It was read. @param before the files before it */
    ArchiveLine read(long upload, Outlook outlook, ArchiveLines before) {
        LocalDate day = outlook.facts().startsAt() == null
                ? null
                : outlook.facts().startsAt().toLocalDate();
        Integer ordinal = outlook.facts().ordinal();
        String title = outlook.facts().title();
        Optional<ArchiveLine> same = before.ofMeeting(archive.id(), ordinal, day, title);
        FileResult result = outlook.obstacle()
                .map(why -> FileResult.heldUpBy(why.key()))
                .orElse(outlook.further() || same.isPresent() ? FileResult.FURTHER : FileResult.READ);
        return line(result, words(outlook, same), upload, null, ordinal, day, title, outlook.items());
    }

    private String words(Outlook outlook, Optional<ArchiveLine> same) {
        Stream<RuleBroken> further =
                outlook.further() ? Stream.of(new RuleBroken("meetings.archive.further")) : Stream.empty();
        Stream<RuleBroken> first =
                same.stream().map(line -> new RuleBroken("meetings.archive.sameMeeting", line.number(), line.path()));
        String rules = words(Stream.of(outlook.obstacle().stream(), further, first, outlook.doubts().stream())
                .flatMap(all -> all));
        return rules.isEmpty() || outlook.warnings().isEmpty()
                ? rules + outlook.warnings()
                : rules + "\n" + outlook.warnings();
    }

    private String words(Stream<RuleBroken> rules) {
        return rules.map(rule -> Sentences.of(rule, archive.language())).collect(Collectors.joining("\n"));
    }

    private ArchiveLine line(
            FileResult result,
            String words,
            Long upload,
            Long minutes,
            Integer ordinal,
            LocalDate heldOn,
            String title,
            Integer items) {
        return new ArchiveLine(
                number,
                place.ofSize(file.size()),
                file.sha256(),
                result,
                words,
                upload,
                minutes,
                ordinal,
                heldOn,
                title,
                items);
    }
}
