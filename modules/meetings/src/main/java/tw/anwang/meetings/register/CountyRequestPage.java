package tw.anwang.meetings.register;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.anwang.meetings.page.PageWords;

/** One request with its whole story, and what bureau, head and compiling office do with it. */
@Named
@ViewScoped
public class CountyRequestPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RequestSheets sheets;

    @Inject
    CountyRequests requests;

    @Inject
    Compiling compiling;

    @Inject
    PageWords words;

    private long id;
    private int version;
    private List<Compiling.ToSend> toSend = List.of();
    private String said;
    private Long into;
    private transient RequestSheet sheet;

    public void load() {
        version = getSheet().version();
        toSend = getSheet().can("COMPILE")
                ? compiling.toSend(getSheet().countyCode(), getSheet().year())
                : List.of();
    }

    public String handIn() {
        requests.handIn(id);
        return again("countyRequest.handedIn");
    }

    public String approve() {
        requests.approve(id, version);
        return again("countyRequest.approved");
    }

    public String giveBack() {
        requests.giveBack(id, version, said);
        return again("countyRequest.givenBack");
    }

    public String withdraw() {
        requests.withdraw(id, said);
        return again("countyRequest.withdrawn");
    }

    public String move(boolean up) {
        compiling.move(id, up);
        return again("countyRequest.moved");
    }

    public String merge() {
        compiling.merge(id, into);
        return again("countyRequest.merged");
    }

    /** All of the county and year that the page shows, this one among them. */
    public String send() {
        Map<Long, Integer> seen =
                toSend.stream().collect(Collectors.toMap(Compiling.ToSend::id, Compiling.ToSend::version));
        int sent = compiling.send(getSheet().countyCode(), getSheet().year(), seen);
        words.done("countyRequest.sent", String.valueOf(sent));
        return "/meetings/countyRequest?faces-redirect=true&id=" + id;
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/countyRequest?faces-redirect=true&id=" + id;
    }

    public RequestSheet getSheet() {
        sheet = sheet == null ? sheets.byId(id) : sheet;
        return sheet;
    }

    /** As it is now, whatever was shown before. */
    RequestSheet fresh() {
        sheet = null;
        return getSheet();
    }

    public List<Compiling.ToSend> getToSend() {
        return toSend;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** Reason of giving back or withdrawing. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }
}
