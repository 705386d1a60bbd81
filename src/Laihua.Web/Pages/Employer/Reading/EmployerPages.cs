namespace Laihua.Web.Pages.Employer.Reading;

/// <summary>What the employer's pages need.</summary>
public static class EmployerPages
{
    /// <summary>Registers it.</summary>
    public static IServiceCollection AddEmployerPages(this IServiceCollection services) =>
        services.AddScoped<CaseReader>().AddScoped<CaseFindings>().AddScoped<CaseStory>().AddScoped<CaseOffice>().AddScoped<WhatToDo>();
}
