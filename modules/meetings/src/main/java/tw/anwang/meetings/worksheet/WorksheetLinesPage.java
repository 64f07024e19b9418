package tw.anwang.meetings.worksheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.anwang.identity.Masking;
import tw.anwang.kernel.Paging;
import tw.anwang.meetings.answer.AnswerStanding;
import tw.anwang.meetings.answer.AnswerStandings;
import tw.anwang.meetings.page.PageWords;

/** One page of the rows of a worksheet, each beside what stands in the portal now, and the choice between both. */
@Named
@ViewScoped
public class WorksheetLinesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;
    private static final int SHOWN = 300;

    @Inject
    Worksheets worksheets;

    @Inject
    AnswerStandings standings;

    @Inject
    Masking masking;

    @Inject
    WorksheetPage page;

    @Inject
    PageWords words;

    private String result;
    private int number = 1;
    private transient List<WorksheetLine> lines;
    private transient Map<Long, AnswerStanding> standing;

    public String choose(int row, Side side) {
        worksheets.choose(page.getId(), row, side);
        words.done("worksheet.chosen." + side);
        return "/meetings/worksheet?faces-redirect=true&id=" + page.getId();
    }

    public List<WorksheetLine> getLines() {
        if (lines == null) {
            lines = worksheets.page(page.getId(), asked(), getPaging().firstRow(), ROWS);
            standing = standings.of(lines.stream()
                    .map(WorksheetLine::answer)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet()));
        }
        return lines;
    }

    /** The answer as it stands now; null where the row names none that the person sees. */
    public AnswerStanding standing(WorksheetLine line) {
        return line.answer() == null ? null : standing.get(line.answer());
    }

    public String title(WorksheetLine line) {
        AnswerStanding there = standing(line);
        return there == null ? "" : masking.text(there.title());
    }

    /** What the file says, unless the person may not see the answer any more; whole where it is to be compared. */
    public String typed(WorksheetLine line) {
        AnswerStanding there = standing(line);
        String text = there != null && there.ours() ? line.typed().text() : "";
        return line.isConflict() || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "……";
    }

    public Paging getPaging() {
        RowResult only = asked();
        long total = page.getCounts().entrySet().stream()
                .filter(count -> only == null || only == count.getKey())
                .mapToLong(Map.Entry::getValue)
                .sum();
        String filter = only == null ? "" : only.name();
        return new Paging(number, ROWS, total, Map.of("id", String.valueOf(page.getId()), "result", filter));
    }

    /** A word that is no result, in an address typed by hand, asks for all. */
    private RowResult asked() {
        return Stream.of(RowResult.values())
                .filter(one -> one.name().equals(result))
                .findFirst()
                .orElse(null);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
