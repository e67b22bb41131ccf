using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using Vroegsignalering;

namespace MunicipalFrontEnd.Pages;

/// <summary>Says in words what went wrong. It repeats nothing of the request.</summary>
[IgnoreAntiforgeryToken]
public sealed class StatusModel : FrontEndPage
{
    public Text Title { get; private set; } = new("", "");

    public Text Advice { get; private set; } = new("", "");

    public void OnGet() => Say();

    public void OnPost() => Say();

    private void Say()
    {
        // After a fault the status is there already, and the address is the one for all faults. The form, which may be what is wrong, is not read again.
        int code = HttpContext.Features.Get<IExceptionHandlerFeature>() is null
            ? int.Parse((string)RouteData.Values["code"]!, NumberStyles.None, CultureInfo.InvariantCulture)
            : Response.StatusCode;
        Response.StatusCode = code;
        (Title, Advice) = code switch
        {
            400 => (new Text("Dit formulier kan niet worden gebruikt", "This form cannot be used"), new Text("Misschien stond het te lang open. Ga terug, laad de pagina opnieuw en probeer het nog eens. Er is niets gewijzigd.", "Perhaps it was open for too long. Go back, load the page again and try once more. Nothing was changed.")),
            403 => (new Text("Dit is niet voor uw rol", "This is not for your role"), new Text("Met uw rol mag u deze pagina niet zien. Vraag de coördinator als u denkt dat dit niet klopt.", "Your role may not see this page. Ask the coordinator if you think that this is wrong.")),
            404 => (new Text("Deze pagina is er niet", "There is no such page"), new Text("Misschien is de zaak verwijderd of klopt het adres niet.", "Perhaps the case was erased or the address is wrong.")),
            409 => (new Text("Iemand anders wijzigde dit net", "Somebody else just changed this"), new Text("Ga terug, laad de pagina opnieuw en kijk wat er is veranderd. Wat u vastlegde, is niet bewaard.", "Go back, load the page again and see what changed. What you registered was not kept.")),
            413 => (new Text("Dit is te groot", "This is too large"), new Text("Stuur minder tegelijk. Er is niets gewijzigd.", "Send less at once. Nothing was changed.")),
            429 => (new Text("Te veel aanvragen", "Too many requests"), new Text("Wacht een minuut en probeer het opnieuw. Er is niets gewijzigd.", "Wait a minute and try again. Nothing was changed.")),
            503 => (new Text("Het register is nu niet te bereiken", "The register cannot be reached now"), new Text("Probeer het over een paar minuten opnieuw. Er is niets gewijzigd.", "Try again in a few minutes. Nothing was changed.")),
            < 500 => (new Text("Dit kan niet", "This cannot be done"), new Text("De aanvraag klopt niet. Er is niets gewijzigd.", "The request is not right. Nothing was changed.")),
            _ => (new Text("Er ging iets mis", "Something went wrong"), new Text("Probeer het opnieuw. Blijft het misgaan, vraag dan de beheerder.", "Try again. If it keeps going wrong, ask the administrator.")),
        };
    }
}
