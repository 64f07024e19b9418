package tw.anwang.meetings.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tw.anwang.meetings.page.PageWords;
import tw.anwang.meetings.series.Series;

/** The switch on the page of a series. */
@Named
@RequestScoped
public class SeriesPublishingForm {
    @Inject
    SeriesPublishing publishing;

    @Inject
    Publishing setting;

    @Inject
    PageWords words;

    public boolean isOn() {
        return setting.isOn();
    }

    public String obstacle(Series series) {
        return words.of(publishing.whyNot(series));
    }

    public String publish(long series, boolean on) {
        publishing.publish(series, on);
        words.done(on ? "publication.seriesOn" : "publication.seriesOff");
        return "/meetings/series?faces-redirect=true&id=" + series;
    }
}
