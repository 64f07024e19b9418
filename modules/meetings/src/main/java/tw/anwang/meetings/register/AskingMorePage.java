package tw.anwang.meetings.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import tw.anwang.kernel.Taipei;
import tw.anwang.meetings.office.TypedOffices;

/** Asking further central offices, on the page of a request that awaits replies. */
@Named
@RequestScoped
public class AskingMorePage {
    @Inject
    CountyRequestPage page;

    @Inject
    AskingMore asking;

    @Inject
    TypedOffices typedOffices;

    @Inject
    Clock clock;

    private String offices;

    public String ask() {
        asking.ask(page.getId(), typedOffices.several(offices, Taipei.today(clock)));
        return page.again("countyRequest.askedMore");
    }

    /** One office a line, as typed. */
    public String getOffices() {
        return offices;
    }

    public void setOffices(String offices) {
        this.offices = offices;
    }
}
