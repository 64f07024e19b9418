package tw.anwang.meetings.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import tw.anwang.directory.OfficeId;

/** One request as it was read out of a deck or of minutes, and what it was matched with. */
@Entity
@Table(name = "meetings_request_import_line")
public class RequestImportLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "import_id")
    private long importId;

    @Enumerated(EnumType.STRING)
    private ImportSide side;

    private int position;

    private String bureau;

    @Column(name = "office_id")
    private Long officeId;

    private String reference;

    private String theme;

    private String heading;

    private String text;

    @Column(name = "minutes_item_id")
    private Long minutesItemId;

    private Integer matched;

    private Integer likeness;

    private boolean checked;

    @Column(name = "left_out")
    private boolean leftOut;

    @Enumerated(EnumType.STRING)
    private ImportResult result;

    @Column(name = "request_id")
    private Long requestId;

    protected RequestImportLine() {}

    /** @param office the office that the bureau's name means, or null where the directory has none of that name */
    RequestImportLine(long importId, ImportSide side, int position, ReadRequest read, OfficeId office) {
        this.importId = importId;
        this.side = side;
        this.position = position;
        this.bureau = cut(read.bureau(), 100);
        this.officeId = office == null ? null : office.value();
        this.reference = cut(read.reference(), 200);
        this.theme = cut(read.theme(), 100);
        this.heading = cut(read.heading(), 200);
        this.text = read.text();
        this.minutesItemId = read.minutesItemId();
    }

    private static String cut(String words, int room) {
        return words == null ? null : words.substring(0, Math.min(room, words.length()));
    }

    /** As the reader proposes. @param percent how alike both are */
    void propose(int other, int percent) {
        matched = other;
        likeness = percent;
    }

    /** As a person says. @param other place of the line of the minutes, or null for none */
    void choose(Integer other, boolean seen) {
        likeness = other != null && other.equals(matched) ? likeness : null;
        matched = other;
        checked = seen;
    }

    /** Of the minutes alone, and a person says that it is no request of this county. */
    void leaveOut(boolean out) {
        leftOut = out;
    }

    void became(ImportResult what, Long request) {
        result = what;
        requestId = request;
    }

    public ImportSide side() {
        return side;
    }

    public int position() {
        return position;
    }

    public String bureau() {
        return bureau;
    }

    public OfficeId office() {
        return officeId == null ? null : new OfficeId(officeId);
    }

    /** 社會局1, or the path in the minutes. */
    public String reference() {
        return reference;
    }

    public String theme() {
        return theme;
    }

    public String heading() {
        return heading;
    }

    public String text() {
        return text;
    }

    public Long minutesItemId() {
        return minutesItemId;
    }

    /** Place of the line of the minutes that is the same, of a line of the deck; or null. */
    public Integer matched() {
        return matched;
    }

    /** In percent, where the reader proposed the match; null where a person chose it. */
    public Integer likeness() {
        return likeness;
    }

    /** Whether a person confirmed or changed the match. */
    public boolean isChecked() {
        return checked;
    }

    /** Whether it stays out of the register, where it stands in the minutes alone. */
    public boolean isLeftOut() {
        return leftOut;
    }

    /** Null before it was taken over. */
    public ImportResult result() {
        return result;
    }

    public Long requestId() {
        return requestId;
    }
}
