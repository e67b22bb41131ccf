using Microsoft.AspNetCore.Mvc;
using MunicipalFrontEnd.Shell;
using MunicipalFrontEnd.Work;
using Vroegsignalering.Prioritisation;

namespace MunicipalFrontEnd.Pages.Policy;

/// <summary>The policies: which one ranks now, which others there are, and one to read or to download.</summary>
public sealed class IndexModel(PolicyShelf shelf) : FrontEndPage
{
    public PriorityPolicy InForce => shelf.InForce;

    public IReadOnlyCollection<PriorityPolicy> All => shelf.All;

    /// <summary>The policy to read.</summary>
    public PriorityPolicy Shown { get; private set; } = null!;

    public string Description => PolicyDescription.Of(Shown, Visitor.Language);

    public IActionResult OnGet(string? policy)
    {
        if ((policy is null ? shelf.InForce : shelf.Find(policy)) is not PriorityPolicy found)
        {
            return NotFound();
        }

        Shown = found;
        return Page();
    }

    /// <summary>The policy as a file that the tool and other hosts read.</summary>
    public IActionResult OnGetFile(string? policy) => shelf.Find(policy) is PriorityPolicy found
        ? File(PriorityPolicyFile.Write(found), "application/json", $"{string.Concat(found.Label.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.'))}.json")
        : NotFound();
}
