package tw.anwang.intake.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tw.anwang.intake.page.PageWords;

/** What can be chosen where reports leave for a platform, and why what was asked for did not leave. */
@Named
@RequestScoped
public class PlatformExportPage {
    @Inject
    HttpServletRequest request;

    @Inject
    PageWords words;

    private LeavingAsked asked() {
        return LeavingAsked.of(request::getParameter);
    }

    /** The sentence; empty before anything was asked. */
    public String getRefused() {
        return request.getParameter("why") == null ? "" : words.of(asked().whyNot());
    }

    public Platform[] getPlatforms() {
        return Platform.values();
    }

    public String getPlatform() {
        return asked().platform();
    }

    public String getFrom() {
        return asked().from();
    }

    public String getTo() {
        return asked().to();
    }

    public String getWhy() {
        return asked().why();
    }
}
