package tw.anwang.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.anwang.meetings.minutes.MinutesState;
import tw.anwang.meetings.minutes.MinutesVersions;

/** What can be chosen on the page where minutes are published, and what was asked for. */
@Named
@RequestScoped
public class PublicationItems {
    @Inject
    PublicWords publicWords;

    @Inject
    MinutesVersions minutes;

    @Inject
    AskedWords asked;

    private List<PublicWords.Choice> choices;
    private List<PublishedItem> words;

    public List<PublicWords.Choice> choices(long meeting) {
        choices = choices == null
                ? minutes.ofMeeting(meeting).stream()
                        .filter(version -> version.state() != MinutesState.REVIEW)
                        .findFirst()
                        .map(newest -> publicWords.choices(newest.id()))
                        .orElse(List.of())
                : choices;
        return choices;
    }

    public List<PublishedItem> of(Publication publication) {
        words = words == null ? asked.of(publication) : words;
        return words;
    }
}
