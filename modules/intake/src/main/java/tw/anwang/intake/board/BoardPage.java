package tw.anwang.intake.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import tw.anwang.desk.OfficeWords;

/** 時限看板. */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    Board board;

    @Inject
    OfficeWords officeWords;

    private String asked;
    private int page = 1;
    private BoardFound found;

    public void load() {
        found = board.found(getShow(), page);
        officeWords.learn(found.rows().stream().map(BoardRow::officeId).toList());
    }

    /** What makes no sense in the address is as if it were not there. */
    public BoardShow getShow() {
        return Arrays.stream(BoardShow.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(BoardShow.RUNNING);
    }

    public BoardShow[] getAll() {
        return BoardShow.values();
    }

    public BoardFound getFound() {
        return found;
    }

    public long count(BoardShow show) {
        return found.counts().get(show);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
