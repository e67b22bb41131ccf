using MunicipalFrontEnd.Shell;
using Vroegsignalering.Casework;

namespace MunicipalFrontEnd.Work;

/// <summary>What the pages of intake, planning, figures, policy and deliveries use.</summary>
public static class WorkServices
{
    /// <summary>Adds it. The store, the settings and the desks have to be there.</summary>
    public static void AddFrontEndWork(this IServiceCollection services, DataFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string beside = Path.Combine(AppContext.BaseDirectory, "voorbeeldstad");
        services.AddSingleton(services => new PolicyShelf(services.GetRequiredService<MunicipalitySettings>(), Path.Combine(folder.FullPath, "policies")));
        services.AddSingleton(new MappingShelf(beside, Path.Combine(folder.FullPath, "mappings")));
        services.AddSingleton<WaitingFiles>();
        services.AddSingleton<RowTokens>();
        services.AddSingleton<IntakeReports>();
        services.AddSingleton<DeliveryRoom>();
        services.AddSingleton<MonthRunner>();
    }
}
