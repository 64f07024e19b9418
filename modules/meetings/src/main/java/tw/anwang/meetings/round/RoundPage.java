package tw.anwang.meetings.round;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.ShownState;
import tw.anwang.meetings.page.PageWords;

/** One round: who has sent what. */
@Named
@ViewScoped
public class RoundPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoundSheets sheets;

    @Inject
    RoundAnswers answers;

    @Inject
    Rounds rounds;

    @Inject
    CurrentUser user;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private long id;
    private Long office;
    private ShownState state;
    private int page = 1;
    private transient RoundSheet sheet;
    private transient Collection<BoardRow> board;
    private transient RoundAnswers.Found found;

    public void load() {
        sheet = sheets.byId(id);
    }

    public String close() {
        rounds.close(id);
        words.done("round.closed");
        return "/meetings/round?faces-redirect=true&id=" + id;
    }

    public boolean isKeeper() {
        return Round.keeps(getSheet().staffUnit(), user.getMe());
    }

    /** Whether some own office is asked in it, so that there is a worksheet to fill in. */
    public boolean isAnswering() {
        return user.may("meetings.answer") && getBoard().stream().anyMatch(BoardRow::ours);
    }

    public boolean isPast() {
        return getSheet().dueOn().isBefore(Taipei.today(clock));
    }

    public ShownState[] getStates() {
        return ShownState.values();
    }

    public RoundSheet getSheet() {
        if (sheet == null) {
            load();
        }
        return sheet;
    }

    public Collection<BoardRow> getBoard() {
        board = board == null ? answers.board(id) : board;
        return board;
    }

    public RoundAnswers.Found getFound() {
        if (found == null) {
            found = answers.found(new RoundFilter(id, office, state), getSheet().dueOn(), page);
        }
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public ShownState getState() {
        return state;
    }

    public void setState(ShownState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
