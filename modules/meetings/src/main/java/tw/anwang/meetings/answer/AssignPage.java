package tw.anwang.meetings.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tw.anwang.directory.OfficeId;
import tw.anwang.directory.OfficeRef;
import tw.anwang.directory.Offices;
import tw.anwang.identity.CurrentUser;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.page.PageWords;

/** The part of an answer's page that assigns downward (分辦) and merges (彙整). */
@Named
@RequestScoped
public class AssignPage {
    @Inject
    Shares shares;

    @Inject
    Offices offices;

    @Inject
    CurrentUser user;

    @Inject
    AnswerPage page;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    private Long office;
    private String person;
    private String asked;
    private List<ShareRow> rows;

    public String assign() {
        shares.assign(page.getId(), office == null ? null : new OfficeId(office), person, asked);
        return again("share.assigned");
    }

    public String merge() {
        shares.merge(page.getId(), page.getSheet().version());
        return again("share.mergedDone");
    }

    private String again(String key) {
        words.done(key);
        return "/meetings/answer?faces-redirect=true&id=" + page.getId();
    }

    public List<ShareRow> getRows() {
        if (rows == null) {
            rows = user.may("meetings.answer") ? shares.of(page.getId()) : List.of();
        }
        return rows;
    }

    public boolean isMergeable() {
        return getRows().stream().anyMatch(row -> row.state() == ShareState.GIVEN);
    }

    /** The own office and those directly below it. */
    public Map<String, Long> getOffices() {
        OfficeId own = user.getMe().office();
        Map<String, Long> choices = new LinkedHashMap<>();
        offices.byId(own).ifPresent(ref -> choices.put(ref.shortName(), ref.id().value()));
        for (OfficeRef below : offices.children(own, Taipei.today(clock))) {
            choices.put(below.shortName(), below.id().value());
        }
        return choices;
    }

    public Long getOffice() {
        return office;
    }

    public void setOffice(Long office) {
        this.office = office;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
