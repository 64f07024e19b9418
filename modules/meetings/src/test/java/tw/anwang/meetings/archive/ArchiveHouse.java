package tw.anwang.meetings.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import tw.anwang.desk.FileRef;
import tw.anwang.desk.Progress;
import tw.anwang.identity.AccountId;
import tw.anwang.identity.CurrentUser;
import tw.anwang.meetings.SeriesFixture;
import tw.anwang.meetings.StaffUnit;
import tw.anwang.meetings.series.SeriesList;
import tw.anwang.testing.ModuleContainer;

/** A series of 社家署, and what its officer does with old minutes; the jobs are run by hand. */
@Dependent
public class ArchiveHouse {
    @Inject
    SeriesList seriesList;

    @Inject
    ArrivingArchives arriving;

    @Inject
    ArrivingPieces pieces;

    @Inject
    Archives archives;

    @Inject
    ReadingArchive reading;

    @Inject
    TakingArchiveUp taking;

    @Inject
    CurrentUser user;

    private ModuleContainer container;
    AccountId officer;
    long series;

    /** Leaves the officer signed in. */
    void open(ModuleContainer into) {
        container = into;
        officer = new StaffUnit(container).signIn(StaffUnit.FAMILY_SUPPORT, "caseOfficer");
        series = seriesList.record(SeriesFixture.platform(OldMinutes.SERIES));
    }

    /** Sends the files in pieces of that many bytes; reads nothing yet. */
    long send(Map<String, byte[]> files, int piece) {
        List<byte[]> contents = List.copyOf(files.values());
        List<ArrivingArchives.Waiting> parts = announce(files);
        for (int i = 0; i < parts.size(); i++) {
            long received = parts.get(i).received();
            while (received < parts.get(i).size()) {
                received = piece(parts.get(i).part(), contents.get(i), received, piece);
            }
        }
        long archive = parts.get(0).archive();
        arriving.arrived(archive);
        return archive;
    }

    List<ArrivingArchives.Waiting> announce(Map<String, byte[]> files) {
        List<Brought> list = files.entrySet().stream()
                .map(file -> new Brought(file.getKey(), file.getValue().length, 7))
                .toList();
        return arriving.announce(series, list, Locale.TAIWAN);
    }

    long piece(long part, byte[] content, long from, int length) {
        byte[] piece = Arrays.copyOfRange(content, (int) from, (int) Math.min(content.length, from + length));
        return pieces.take(part, from, piece.length, new ByteArrayInputStream(piece));
    }

    /** Sends and reads. */
    long bring(String name, byte[] file) throws Exception {
        long archive = send(Map.of(name, file), 1_000_000);
        read(new Quietly());
        return archive;
    }

    /** Runs the newest reading. */
    void read(Progress progress) throws IOException, SQLException {
        reading.run(arguments(ReadingArchive.KIND), progress);
    }

    void takeUp(long archive) throws SQLException {
        archives.takeUp(archive);
        take(new Quietly());
    }

    /** Runs the newest taking up. */
    void take(Progress progress) throws SQLException {
        taking.run(arguments(TakingArchiveUp.KIND), progress);
    }

    String arguments(String kind) throws SQLException {
        return container
                .database()
                .texts("select arguments from desk_job where kind = '" + kind + "' order by id desc limit 1")
                .get(0);
    }

    Map<String, ArchiveLine> lines(long archive) {
        return archives.all(archive).stream().collect(Collectors.toMap(ArchiveLine::path, Function.identity()));
    }

    ArchiveLine line(long archive, String path) {
        return lines(archive).get(path);
    }

    /** Minutes of the series, in the order in which they were made. */
    List<String> minutes() throws SQLException {
        return container
                .database()
                .texts("select concat(m.ordinal, ' ', v.state) from meetings_minutes v"
                        + " join meetings_meeting m on m.id = v.meeting_id where m.series_id = " + series
                        + " order by v.id");
    }

    /** Progress that nobody watches, or that is asked to stop after some files. */
    static class Quietly implements Progress {
        private final int stopAfter;

        Quietly() {
            this(Integer.MAX_VALUE);
        }

        Quietly(int stopAfter) {
            this.stopAfter = stopAfter;
        }

        @Override
        public String cursor() {
            return null;
        }

        @Override
        public void total(long rows) {
            // nobody watches
        }

        @Override
        public void done(long rows, String cursor) {
            if (rows >= stopAfter) {
                throw new CancellationException();
            }
        }

        @Override
        public void problem(String place, String words) {
            throw new IllegalStateException("An archive tells its problems in its files");
        }

        @Override
        public void result(FileRef file) {
            throw new IllegalStateException("An archive makes no file");
        }

        @Override
        public long jobId() {
            return 1;
        }
    }
}
