using MunicipalFrontEnd.Shell;
using Vroegsignalering;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Pages.Review;

/// <summary>The questions that wait for a person. The list names nobody.</summary>
public sealed class IndexModel(ReviewDesk desk) : FrontEndPage
{
    public IReadOnlyList<ReviewLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Lines = await desk.ListAsync(Worker, Now, cancellationToken);

    public static Text NameOf(ReviewKind kind) => kind switch
    {
        ReviewKind.SamePerson => new("Is dit dezelfde persoon?", "Is this the same person?"),
        ReviewKind.TwoAddresses => new("Horen deze adressen bij elkaar?", "Do these addresses belong together?"),
        ReviewKind.Resident => new("Is dit een inwoner?", "Is this a resident?"),
        _ => new("Vraag", "Question"),
    };
}
