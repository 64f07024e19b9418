package tw.anwang.portal.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tw.anwang.testing.Visitor;
import tw.anwang.testing.Visitor.Answer;

/** Who has the number of somebody's session, and not the key to it, leaves nothing there and ends nothing. */
class AnothersSessionIT {
    private static final String FORM = "/identity/myAccount.xhtml";
    private static final String FIELD = "password:wanted:input";

    @RegisterExtension
    static Portal portal = new Portal();

    private Visitor owner;
    private Visitor thief;

    @BeforeEach
    void somebody_knows_the_number_of_anothers_session() {
        owner = portal.signedIn("reader");
        thief = portal.visitor();
        thief.cookie("anwang", owner.session().orElseThrow());
    }

    @Test
    void signing_in_there_ends_neither_the_owners_sign_in_nor_the_session() {
        thief.trySigningIn("yimin.officer", Portal.PASSWORD, null);
        assertGoesOn();
        thief.cookie("anwang", owner.session().orElseThrow());
        Map<String, String> forged = owner.get("/home.xhtml").form();
        forged.putAll(Map.of(
                "signIn", "signIn", "name:input", "yimin.officer", "password:input", Portal.PASSWORD, "go", "go"));
        thief.post("/signIn.xhtml", forged);
        assertGoesOn();
    }

    private void assertGoesOn() {
        assertEquals(200, owner.get("/home.xhtml").status());
        assertEquals(
                Optional.empty(),
                portal.value("select s.why_ended from identity_sign_in s join identity_account a"
                        + " on a.id = s.account_id where a.sign_in_name = 'reader' order by s.id desc limit 1"));
    }

    @Test
    void who_comes_with_it_gets_rid_of_it_and_signs_in_as_ever() {
        Answer answer = thief.get("/signIn.xhtml?from=/identity/myAccount.xhtml");
        assertEquals("/signIn.xhtml?from=/identity/myAccount.xhtml", answer.location());
        assertEquals(Optional.empty(), thief.session());
        thief.signIn("yimin.officer", Portal.PASSWORD);
        assertEquals(200, thief.get("/home.xhtml").status());
        assertGoesOn();
    }

    @Test
    void words_sent_there_do_not_wait_for_its_owner() {
        String person = portal.value("select id from identity_account where sign_in_name = 'reader'")
                .orElseThrow();
        Map<String, String> planted = Map.of("app.keep", FIELD, "app.person", person, FIELD, "planted");
        assertTrue(thief.asAPageOfThePortal().post(FORM, planted).leadsToSignIn());
        Answer page = owner.get(FORM);
        assertEquals(200, page.status());
        assertFalse(page.body().contains("data-back=\"typed\""), "nothing is put into the owner's form");
    }

    /** The same request does keep the words of who shows no session: what is tried above would be kept else. */
    @Test
    void words_sent_without_any_session_wait_for_who_signs_in() {
        String person = portal.value("select id from identity_account where sign_in_name = 'reader'")
                .orElseThrow();
        Visitor late = portal.visitor().asAPageOfThePortal();
        late.post(FORM, Map.of("app.keep", FIELD, "app.person", person, FIELD, "typed too late"));
        late.signIn("reader", Portal.PASSWORD);
        assertTrue(late.get(FORM).body().contains("data-back=\"typed\""));
    }

    @Test
    void a_pages_script_that_asks_with_it_is_told_that_it_is_nobody() {
        assertEquals(302, thief.get("/home.xhtml").status());
        assertFalse(thief.session().isPresent());
        assertEquals(200, owner.get("/home.xhtml").status());
    }
}
