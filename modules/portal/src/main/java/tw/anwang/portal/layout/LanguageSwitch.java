package tw.anwang.portal.layout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tw.anwang.identity.SafeAddress;
import tw.anwang.identity.SafeAnswer;

/** Keeps the chosen language for a year and leads back to the page. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    SafeAnswer safeAnswer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie choice = new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh");
        choice.setPath(request.getContextPath() + "/");
        choice.setHttpOnly(true);
        choice.setSecure(safeAnswer.isEncrypted(request));
        choice.setAttribute("SameSite", "Lax");
        choice.setMaxAge(A_YEAR);
        response.addCookie(choice);
        response.sendRedirect(request.getContextPath() + SafeAddress.inside(request.getParameter("from")));
    }
}
