namespace MunicipalFrontEnd.Shell;

/// <summary>Keeps what a visitor chose about the pages themselves in a cookie.</summary>
public static class Preferences
{
    public static void Keep(HttpContext context, string cookie, string value)
    {
        CookieBuilder builder = new();
        FrontEndSecurity.Harden(builder, cookie);
        CookieOptions options = builder.Build(context);
        options.MaxAge = TimeSpan.FromDays(365);
        context.Response.Cookies.Append(cookie, value, options);
    }
}
