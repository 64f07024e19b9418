package tw.anwang.intake.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tw.anwang.identity.Actor;
import tw.anwang.kernel.UtcInstant;

/** An export that somebody brought: previewed, then taken over once. */
@Entity
@Table(name = "intake_platform_import")
public class PlatformImport {
    /** Record kind of its file and in the trail. */
    public static final String KIND = "intake.platformImport";

    private static final String SEPARATOR = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Enumerated(EnumType.STRING)
    private Subject subject = Subject.REPORTS;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Convert(converter = UtcInstant.class)
    @Column(name = "brought_at")
    private Instant broughtAt;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.PREVIEW;

    private String headings;

    @Column(name = "rows_read")
    private int rowsRead;

    @Column(name = "rows_new")
    private int rowsNew;

    @Column(name = "rows_changed")
    private int rowsChanged;

    @Column(name = "rows_unchanged")
    private int rowsUnchanged;

    @Column(name = "rows_kept")
    private int rowsKept;

    @Column(name = "rows_wrong")
    private int rowsWrong;

    @Column(name = "rows_joined")
    private int rowsJoined;

    @Column(name = "rows_member")
    private int rowsMember;

    @Convert(converter = UtcInstant.class)
    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "file_gone")
    private boolean fileGone;

    @Version
    private int version;

    protected PlatformImport() {}

    PlatformImport(
            Platform platform,
            Subject subject,
            String county,
            String fileName,
            Collection<String> headings,
            int rows,
            Actor by,
            Instant at) {
        this.platform = platform;
        this.subject = subject;
        this.countyCode = county;
        this.fileName = fileName;
        this.headings = String.join(SEPARATOR, headings);
        rowsRead = rows;
        accountId = by.id().value();
        accountName = by.name();
        broughtAt = at;
    }

    void begin() {
        state = ImportState.RUNNING;
        endedAt = null;
    }

    /** All rows have their result. */
    void end(Instant at) {
        state = ImportState.DONE;
        endedAt = at;
        fileGone = true;
    }

    /** Before all rows had their result. */
    void stop(boolean asked, Instant at) {
        state = asked ? ImportState.CANCELLED : ImportState.FAILED;
        endedAt = at;
    }

    /** Nobody can take up where it stopped any more. */
    void loseFile() {
        fileGone = true;
    }

    /** It stopped, and nobody can take it up any more. */
    public boolean isLost() {
        return (state == ImportState.CANCELLED || state == ImportState.FAILED) && fileGone;
    }

    /** Whether the rows that have no result yet can still be taken over. */
    public boolean mayGoOn() {
        return (state == ImportState.CANCELLED || state == ImportState.FAILED) && !fileGone;
    }

    void count(Map<RowResult, Long> counts) {
        rowsNew = in(counts, RowResult.NEW);
        rowsChanged = in(counts, RowResult.CHANGED);
        rowsUnchanged = in(counts, RowResult.UNCHANGED);
        rowsKept = in(counts, RowResult.KEPT);
        rowsWrong = in(counts, RowResult.WRONG);
        rowsJoined = in(counts, RowResult.JOINED);
        rowsMember = in(counts, RowResult.MEMBER);
    }

    private static int in(Map<RowResult, Long> counts, RowResult one) {
        return counts.getOrDefault(one, 0L).intValue();
    }

    public int count(RowResult one) {
        return switch (one) {
            case NEW -> rowsNew;
            case CHANGED -> rowsChanged;
            case UNCHANGED -> rowsUnchanged;
            case KEPT -> rowsKept;
            case WRONG -> rowsWrong;
            case JOINED -> rowsJoined;
            case MEMBER -> rowsMember;
        };
    }

    long count(RowsAsked asked) {
        return Stream.of(RowResult.values())
                .filter(one -> asked.only() == null || asked.only() == one)
                .mapToLong(this::count)
                .sum();
    }

    /** Whether taking it over would do anything. */
    public boolean hasWork() {
        return rowsNew + rowsChanged + rowsJoined > 0;
    }

    public Long id() {
        return id;
    }

    public Platform platform() {
        return platform;
    }

    /** What it is a list of. */
    public Subject subject() {
        return subject;
    }

    long accountId() {
        return accountId;
    }

    public String countyCode() {
        return countyCode;
    }

    public String fileName() {
        return fileName;
    }

    public String accountName() {
        return accountName;
    }

    public Instant broughtAt() {
        return broughtAt;
    }

    public ImportState state() {
        return state;
    }

    /** Of the columns, in their order. */
    public List<String> headings() {
        return List.of(headings.split(SEPARATOR));
    }

    public int rowsRead() {
        return rowsRead;
    }
}
