package tw.anwang.meetings.tracked;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import tw.anwang.desk.OfficeWords;
import tw.anwang.identity.CurrentUser;
import tw.anwang.identity.RevealTyped;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.answer.AnswerSheets;
import tw.anwang.meetings.page.PageWords;

/** One tracked item: what it is, by when, its whole life, who sees it. */
@Named
@RequestScoped
public class TrackedItemPage {
    @Inject
    TrackedItems items;

    @Inject
    TrackedItemStories stories;

    @Inject
    AnswerSheets sheets;

    @Inject
    PageWords pageWords;

    @Inject
    RevealTyped why;

    @Inject
    CurrentUser user;

    @Inject
    OfficeWords officeWords;

    @Inject
    Clock clock;

    private long id;
    private TrackedItemStory story;
    private TrackedItem item;

    public void load() {
        if (story == null) {
            story = stories.of(id);
            item = story.item();
        }
    }

    /** A pressed button is looked for before the page's parameters are set: then the address alone knows the item. */
    public TrackedItem getItem() {
        if (item == null && id == 0) {
            String asked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .getOrDefault("id", "");
            id = asked.matches("\\d{1,18}") ? Long.parseLong(asked) : 0;
        }
        load();
        return item;
    }

    /** Shows what is masked in this answer, and in no other. */
    public void reveal() {
        story = stories.revealed(getItem().id(), why);
    }

    /** 已閱. */
    public String read() {
        items.read(id);
        return "/meetings/trackedItem?faces-redirect=true&id=" + id;
    }

    /** Why 已閱 cannot be pressed; empty when it can. */
    public String getWhyNotRead() {
        return pageWords.of(TrackedItemPolicy.whyNotRead(getItem(), user.getMe()));
    }

    /** Whether the office of this person is asked to report. */
    public boolean isAnswerable() {
        return getItem().tracking() == Tracking.UNDER
                && user.may("meetings.answer")
                && Parties.asked(getItem().parties(), user.getMe()).isPresent();
    }

    /** Why the office cannot report now although it is asked; empty when it can. */
    public String getWhyNotAnswer() {
        return sheets.owed(id).isPresent() ? "" : pageWords.key("trackedItem.noRound");
    }

    public boolean isKept() {
        return TrackedItemPolicy.whyNotKeep(getItem(), user.getMe()).isEmpty();
    }

    public TrackedItemStory getStory() {
        getItem();
        return story;
    }

    /** Names of the offices of a part; {@code ASKED} means lead and co-offices. */
    public String offices(String part) {
        return getItem().parties().stream()
                .filter(party -> "ASKED".equals(part)
                        ? party.isAsked()
                        : party.part().name().equals(part))
                .map(party -> officeWords.listName(party.office().value()))
                .collect(Collectors.collectingAndThen(Collectors.joining("、"), names -> names.isEmpty() ? "—" : names));
    }

    public long getDaysLate() {
        return ChronoUnit.DAYS.between(getItem().urgentOn(), getToday());
    }

    public LocalDate getToday() {
        return Taipei.today(clock);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
