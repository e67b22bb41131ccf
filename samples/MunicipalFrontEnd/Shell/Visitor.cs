using System.Security.Claims;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Shell;

/// <summary>Who looks, in which language, and whether names are hidden.</summary>
public sealed class Visitor(IHttpContextAccessor context)
{
    public const string LanguageCookie = "vroeg-language";
    public const string BlindCookie = "vroeg-blind";

    private HttpContext Context => context.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>The language of the pages: the one chosen, or else Dutch.</summary>
    public Language Language => Context.Request.Cookies[LanguageCookie] == "en" ? Language.English : Language.Dutch;

    /// <summary>The language as <c>lang</c> says it.</summary>
    public string Lang => Language == Language.English ? "en" : "nl";

    /// <summary>Whether names, addresses and phone numbers are hidden (<i>blind werken</i>).</summary>
    public bool IsBlind => Context.Request.Cookies[BlindCookie] == "1";

    public bool IsSignedIn => Context.User.Identity?.IsAuthenticated == true;

    /// <summary>The code of the worker, never a name; empty when nobody is signed in.</summary>
    public string Code => Context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    /// <summary>The role, as <see cref="Roles"/> names it; empty when nobody is signed in.</summary>
    public string Role => Context.User.FindFirstValue(ClaimTypes.Role) ?? "";

    /// <summary>Who asks, for the desks.</summary>
    public Worker Worker => new(Code, Roles.Parse(Role));

    /// <summary>The folders of pages that this visitor may see.</summary>
    public IEnumerable<Area> Areas => Roles.Areas.Where(a => May(a.Action));

    /// <summary>Whether this visitor may do something.</summary>
    public bool May(CaseworkAction action) => WorkerRights.Allows(Roles.Parse(Role), action);

    /// <summary>A text in the language of the visitor.</summary>
    public string T(string dutch, string english) => Language == Language.English ? english : dutch;

    /// <summary>A text in the language of the visitor; empty when there is none.</summary>
    public string T(Text? text) => text?.In(Language) ?? "";

    /// <summary>A day for people, such as <c>4 november 2026</c>.</summary>
    public string Day(LocalDate? day) => day is LocalDate one ? Words.Day(one, Language) : T("niet bekend", "not known");

    /// <summary>An amount for people, such as <c>€ 1.234,50</c>.</summary>
    public string Euros(Money? amount) => amount is Money one ? Words.Euros(one, Language) : T("niet bekend", "not known");
}
