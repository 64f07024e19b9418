package tw.anwang.meetings.worksheet;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import tw.anwang.kernel.PageMessages;
import tw.anwang.meetings.round.RoundSheet;
import tw.anwang.meetings.round.RoundSheets;

/** Bringing a worksheet back: the file, what would become of its rows, the decision to take them over. */
@Named
@ViewScoped
public class WorksheetPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Worksheets worksheets;

    @Inject
    RoundSheets rounds;

    private Long id;
    private Long round;
    private transient Part file;
    private transient RoundSheet sheet;
    private transient Worksheet brought;
    private transient Map<RowResult, Long> counts;

    /** A worksheet that was brought knows its round; who may not see that finds no page. */
    public void load() {
        round = id == null ? round : Long.valueOf(getBrought().roundId());
        getSheet();
    }

    public RoundSheet getSheet() {
        sheet = sheet == null ? rounds.byId(round == null ? 0 : round) : sheet;
        return sheet;
    }

    public String preview() throws IOException {
        try {
            long kept =
                    worksheets.bring(round, file.getSubmittedFileName(), file::getInputStream, PageMessages.locale());
            return "/meetings/worksheet?faces-redirect=true&id=" + kept;
        } finally {
            file.delete(); // what the server put aside while it came in
        }
    }

    public String takeOver() {
        return "/desk/job?faces-redirect=true&id=" + worksheets.confirm(id, PageMessages.locale());
    }

    public Worksheet getBrought() {
        brought = brought == null ? worksheets.byId(id) : brought;
        return brought;
    }

    public Map<RowResult, Long> getCounts() {
        counts = counts == null ? worksheets.counts(id) : counts;
        return counts;
    }

    public boolean isWaiting() {
        return getCounts().keySet().stream().anyMatch(RowResult::isWaiting);
    }

    public long count(String result) {
        return getCounts().getOrDefault(RowResult.valueOf(result), 0L);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getRound() {
        return round;
    }

    public void setRound(Long round) {
        this.round = round;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
