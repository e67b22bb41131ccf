using MunicipalFrontEnd.Shell;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Work;

/// <summary>Who asks, as the desks want to know it.</summary>
public static class Workers
{
    /// <summary>The visitor of a page: a code and a role, never a name.</summary>
    public static Worker Worker(this FrontEndPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new Worker(page.Visitor.Code, page.Visitor.Role switch
        {
            Roles.Caseworker => WorkerRole.Caseworker,
            Roles.Coordinator => WorkerRole.Coordinator,
            Roles.Controller => WorkerRole.Controller,
            Roles.Administrator => WorkerRole.Administrator,
            _ => WorkerRole.NotStated,
        });
    }
}
