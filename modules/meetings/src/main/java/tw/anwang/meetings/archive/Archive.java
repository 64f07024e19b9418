package tw.anwang.meetings.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import tw.anwang.identity.AccountId;
import tw.anwang.kernel.RuleBroken;
import tw.anwang.kernel.UtcInstant;

/** Old minutes of one series that somebody brings together; its parts and its files lie beside it. */
@Entity
@Table(name = "meetings_archive")
public class Archive {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "series_id")
    private long seriesId;

    @Column(name = "account_id")
    private long accountId;

    private String name;

    /** Tells whether the same files are chosen again, after a broken line. */
    private String fingerprint;

    /** In which language its owner reads what becomes of the files. */
    private String language;

    @Enumerated(EnumType.STRING)
    private ArchiveState state = ArchiveState.BRINGING;

    /** Rises with every start and stop: work that was begun before it sees so and ends. */
    private int run;

    private int done;

    private int total;

    @Column(name = "at_path")
    private String atPath;

    @Convert(converter = UtcInstant.class)
    @Column(name = "brought_at")
    private Instant broughtAt;

    protected Archive() {}

    Archive(long seriesId, AccountId owner, String name, String fingerprint, Locale language, Instant now) {
        this.seriesId = seriesId;
        this.accountId = owner.value();
        this.name = name;
        this.fingerprint = fingerprint;
        this.language = language.toLanguageTag();
        this.broughtAt = now;
    }

    /** Begins the reading, or goes on with it. @return the run that the work is told */
    int read(int files) {
        if (state != ArchiveState.BRINGING && state != ArchiveState.HALTED) {
            throw new RuleBroken("meetings.archive.notNow");
        }
        return begin(ArchiveState.READING, files);
    }

    /** Begins to make minutes of what waits. @return the run that the work is told */
    int takeUp(int waiting) {
        if (state != ArchiveState.READ) {
            throw new RuleBroken("meetings.archive.notNow");
        }
        if (waiting == 0) {
            throw new RuleBroken("meetings.archive.noneWaits");
        }
        return begin(ArchiveState.TAKING, waiting);
    }

    private int begin(ArchiveState next, int files) {
        state = next;
        done = 0;
        total = files;
        return ++run;
    }

    /** Stops what runs; what is done stays. Nothing happens where nothing runs. */
    void halt() {
        if (state.isRunning()) {
            state = state == ArchiveState.READING ? ArchiveState.HALTED : ArchiveState.READ;
            run++;
            atPath = null;
        }
    }

    /** The work of that run has come to its end. */
    void over(int itsRun) {
        if (isRun(itsRun)) {
            state = ArchiveState.READ;
            atPath = null;
        }
    }

    boolean isRun(int itsRun) {
        return state.isRunning() && run == itsRun;
    }

    /** How far the work is, and with which file it is busy. */
    void at(int filesDone, int filesInAll, String path) {
        done = filesDone;
        total = filesInAll;
        atPath = path;
    }

    public long id() {
        return id;
    }

    public long seriesId() {
        return seriesId;
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    public String name() {
        return name;
    }

    String fingerprint() {
        return fingerprint;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ArchiveState state() {
        return state;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /** The file that is being read or taken up, or null. */
    public String atPath() {
        return atPath;
    }

    public Instant broughtAt() {
        return broughtAt;
    }
}
