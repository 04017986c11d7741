package cn.guiyan.gateway;

import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser: it keeps cookies and says of every request from which site it comes. */
public final class Browser {
    private final Map<String, String> cookies = new HashMap<>();

    /** A browser in which somebody has signed in; the code is {@link IdentityProvider}'s. */
    public static Browser signedIn(String code) {
        Browser browser = new Browser();
        Response signIn = browser.open("/login");
        signIn.then().statusCode(302).header("Location", containsString("/sign-in?"));
        Response back = browser.comeBack(signIn, code);
        back.then().statusCode(302);
        browser.open(back.header("Location")).then().statusCode(302);
        return browser;
    }

    /** The identity provider sends the browser back with a code. */
    public Response comeBack(Response signIn, String code) {
        Map<String, String> query = query(signIn.header("Location"));
        return keep(request()
                .queryParam("code", code)
                .queryParam("state", query.get("state"))
                .get(URI.create(query.getOrDefault("redirect_uri", "")).getPath()));
    }

    /** Opens a page, as when its address is typed. */
    public Response open(String address) {
        URI uri = URI.create(address);
        String path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        return keep(request()
                .urlEncodingEnabled(false)
                .header("Sec-Fetch-Site", "none")
                .get(path));
    }

    /** A request of the cockpit's own script. */
    public RequestSpecification script() {
        return request().header("Sec-Fetch-Site", "same-origin").header("X-Requested-With", "JavaScript");
    }

    /** A request with this browser's cookies and nothing that says where it comes from. */
    public RequestSpecification request() {
        return Asking.anonymously().cookies(cookies);
    }

    /** The cookies by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private Response keep(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(URI.create(address).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
